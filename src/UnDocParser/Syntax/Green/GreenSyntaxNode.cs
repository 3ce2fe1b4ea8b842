namespace UnDocParser.Syntax.Green;

/// <summary>A node with one slot for each field of its kind. The slots of small nodes, of which a text has very many, lie in the node itself.</summary>
internal abstract class GreenSyntaxNode : GreenNode
{
    private GreenSyntaxNode(SyntaxKind kind)
        : base(kind, FlagsOf(kind))
    {
    }

    public static GreenSyntaxNode Create(SyntaxKind kind, GreenNode? slot) => new OneSlot(kind, slot);

    public static GreenSyntaxNode Create(SyntaxKind kind, GreenNode? first, GreenNode? second) => new TwoSlots(kind, first, second);

    public static GreenSyntaxNode Create(SyntaxKind kind, GreenNode? first, GreenNode? second, GreenNode? third) => new ThreeSlots(kind, first, second, third);

    /// <summary>The node with these slots, which belong to it when they are more than three: the caller must not keep the array.</summary>
    public static GreenSyntaxNode Create(SyntaxKind kind, params GreenNode?[] slots) => slots.Length switch
    {
        1 => Create(kind, slots[0]),
        2 => Create(kind, slots[0], slots[1]),
        3 => Create(kind, slots[0], slots[1], slots[2]),
        _ => new ManySlots(kind, slots),
    };

    /// <summary>The node with another child in one slot, without its diagnostics, which are placed by its width.</summary>
    public GreenSyntaxNode WithSlot(int index, GreenNode? child)
    {
        GreenNode?[] slots = CopySlots();
        slots[index] = child;
        return Create(Kind, slots);
    }

    /// <summary>The node with other children in two slots that follow each other, without its diagnostics.</summary>
    public GreenSyntaxNode WithSlots(int index, GreenNode? child, GreenNode? next)
    {
        GreenNode?[] slots = CopySlots();
        slots[index] = child;
        slots[index + 1] = next;
        return Create(Kind, slots);
    }

    private GreenNode?[] CopySlots()
    {
        var slots = new GreenNode?[SlotCount];
        for (int index = 0; index < slots.Length; index++)
        {
            slots[index] = GetSlot(index);
        }

        return slots;
    }

    private static NodeFlags FlagsOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.SkippedTokensTrivia => NodeFlags.ContainsSkippedText | NodeFlags.ContainsStructuredTrivia,
        SyntaxKind.PageBreakTrivia => NodeFlags.ContainsStructuredTrivia,
        SyntaxKind.EnactingFormula or SyntaxKind.Statement => NodeFlags.ContainsEnacting,
        _ => NodeFlags.None,
    };

    private sealed class OneSlot : GreenSyntaxNode
    {
        private GreenNode? _slot;

        public OneSlot(SyntaxKind kind, GreenNode? slot)
            : base(kind)
        {
            _slot = slot;
            Absorb(slot);
        }

        public override int SlotCount => 1;

        public override int LeadingTriviaWidth => _slot is GreenToken token ? token.LeadingTriviaWidth : base.LeadingTriviaWidth;

        public override int TrailingTriviaWidth => _slot is GreenToken token ? token.TrailingTriviaWidth : base.TrailingTriviaWidth;

        protected override ref GreenNode? ExtrasOrFirst => ref _slot;

        public override GreenNode? GetSlot(int index) => index == 0 ? GreenExtras.Without(_slot) : throw new ArgumentOutOfRangeException(nameof(index));
    }

    private sealed class TwoSlots : GreenSyntaxNode
    {
        private GreenNode? _first;
        private readonly GreenNode? _second;

        public TwoSlots(SyntaxKind kind, GreenNode? first, GreenNode? second)
            : base(kind)
        {
            _first = first;
            _second = second;
            Absorb(first);
            Absorb(second);
        }

        public override int SlotCount => 2;

        protected override ref GreenNode? ExtrasOrFirst => ref _first;

        public override GreenNode? GetSlot(int index) => index switch
        {
            0 => GreenExtras.Without(_first),
            1 => _second,
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };
    }

    private sealed class ThreeSlots : GreenSyntaxNode
    {
        private GreenNode? _first;
        private readonly GreenNode? _second;
        private readonly GreenNode? _third;

        public ThreeSlots(SyntaxKind kind, GreenNode? first, GreenNode? second, GreenNode? third)
            : base(kind)
        {
            _first = first;
            _second = second;
            _third = third;
            Absorb(first);
            Absorb(second);
            Absorb(third);
        }

        public override int SlotCount => 3;

        protected override ref GreenNode? ExtrasOrFirst => ref _first;

        public override GreenNode? GetSlot(int index) => index switch
        {
            0 => GreenExtras.Without(_first),
            1 => _second,
            2 => _third,
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };
    }

    private sealed class ManySlots : GreenSyntaxNode
    {
        private readonly GreenNode?[] _slots;

        // Its array is shared with copies, and there are few such nodes.
        private GreenNode? _extras;

        public ManySlots(SyntaxKind kind, GreenNode?[] slots)
            : base(kind)
        {
            _slots = slots;
            foreach (GreenNode? slot in slots)
            {
                Absorb(slot);
            }
        }

        public override int SlotCount => _slots.Length;

        protected override ref GreenNode? ExtrasOrFirst => ref _extras;

        public override GreenNode? GetSlot(int index) => _slots[index];
    }
}
