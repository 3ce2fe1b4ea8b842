// Programs print to the console and read from the current folder, both of which there is one of.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
