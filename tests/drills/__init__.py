"""What a computer does to a file: pulled plugs, full disks, flipped bits. The long forms are marked ``drill``."""
