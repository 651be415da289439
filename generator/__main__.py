"""`python -m generator` is `sdkwright`."""

import sys

from generator.cli import main

sys.exit(main())
