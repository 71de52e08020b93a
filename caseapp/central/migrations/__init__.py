"""Each version of the centre's tables as a step from the one before; the steps import nothing of ours."""
