"""Measures the budgets on this machine with data of its own making."""
