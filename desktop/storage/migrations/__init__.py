"""The steps by which older files become files of today."""
