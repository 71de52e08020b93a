"""What an officer can do: verbs that take a unit of work and say what they touched."""
