"""Letters: the words, the boxes and the paper."""
