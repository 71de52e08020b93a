"""Each version of the desk's tables as a step from the one before; the steps import nothing of ours."""
