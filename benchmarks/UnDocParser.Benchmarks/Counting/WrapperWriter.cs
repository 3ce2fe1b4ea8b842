using Mono.Cecil;
using Mono.Cecil.Cil;

namespace UnDocParser.Benchmarks.Counting;

/// <summary>Writes a method that calls another one and counts the characters which that looks at.</summary>
internal sealed class WrapperWriter(ModuleDefinition module, MethodDefinition wrapper, FieldDefinition counter)
{
    private readonly ILProcessor _writer = wrapper.Body.GetILProcessor();

    /// <summary>Writes the body.</summary>
    public void Write(MethodReference call, OpCode code, LookRule rule)
    {
        bool returns = wrapper.ReturnType.MetadataType != MetadataType.Void;
        var result = new VariableDefinition(returns ? wrapper.ReturnType : module.TypeSystem.Int32);
        wrapper.Body.Variables.Add(result);
        wrapper.Body.InitLocals = true;

        // What a call makes of a span may overwrite it: what it is given is counted before.
        var given = new VariableDefinition(module.TypeSystem.Int64);
        wrapper.Body.Variables.Add(given);
        ParameterDefinition[] texts = [.. wrapper.Parameters.Where(parameter => Texts.IsText(Pointed(parameter)))];
        WriteGiven(texts, rule);
        _writer.Emit(OpCodes.Stloc, given);
        foreach (ParameterDefinition parameter in wrapper.Parameters)
        {
            _writer.Emit(OpCodes.Ldarg, parameter);
        }

        _writer.Emit(code, call);
        if (returns)
        {
            _writer.Emit(OpCodes.Stloc, result);
        }

        WriteCount(rule, given, result);
        _writer.Emit(OpCodes.Ldsfld, counter);
        _writer.Emit(OpCodes.Add);
        _writer.Emit(OpCodes.Stsfld, counter);
        if (returns)
        {
            _writer.Emit(OpCodes.Ldloc, result);
        }

        _writer.Emit(OpCodes.Ret);
    }

    private void WriteGiven(ParameterDefinition[] texts, LookRule rule)
    {
        int count = rule is LookRule.All or LookRule.Made or LookRule.Shorter ? texts.Length : 1;
        for (int index = 0; index < count; index++)
        {
            WriteLength(texts[index]);
            if (index > 0 && rule == LookRule.Shorter)
            {
                _writer.Emit(OpCodes.Call, module.ImportReference(typeof(Math).GetMethod(nameof(Math.Min), [typeof(long), typeof(long)])));
            }
            else if (index > 0)
            {
                _writer.Emit(OpCodes.Add);
            }
        }
    }

    // Leaves a count of 64 bits.
    private void WriteCount(LookRule rule, VariableDefinition given, VariableDefinition result)
    {
        bool isFound = result.VariableType.MetadataType == MetadataType.Int32;
        switch (rule)
        {
            case LookRule.Forward when isFound:
                _writer.Emit(OpCodes.Ldloc, result);
                _writer.Emit(OpCodes.Ldloc, given);
                WriteNumber(0);
                _writer.Emit(OpCodes.Call, Of(nameof(Looks.Forward)));
                break;
            case LookRule.Backward when isFound:
                _writer.Emit(OpCodes.Ldloc, result);
                WriteLast(given);
                _writer.Emit(OpCodes.Call, Of(nameof(Looks.Backward)));
                break;
            case LookRule.Removed when Texts.IsText(result.VariableType):
                _writer.Emit(OpCodes.Ldloc, given);
                WriteLength(result);
                _writer.Emit(OpCodes.Sub);
                break;
            case LookRule.Made when Texts.IsText(result.VariableType):
                WriteLength(result);
                break;
            default:
                _writer.Emit(OpCodes.Ldloc, given);
                break;
        }
    }

    // The start of a search: the first number it is given.
    private void WriteNumber(int otherwise)
    {
        if (wrapper.Parameters.FirstOrDefault(parameter => parameter.ParameterType.MetadataType == MetadataType.Int32) is { } start)
        {
            _writer.Emit(OpCodes.Ldarg, start);
        }
        else
        {
            _writer.Emit(OpCodes.Ldc_I4, otherwise);
        }
    }

    private void WriteLast(VariableDefinition given)
    {
        if (wrapper.Parameters.Any(parameter => parameter.ParameterType.MetadataType == MetadataType.Int32))
        {
            WriteNumber(0);
            _writer.Emit(OpCodes.Conv_I8);
        }
        else
        {
            _writer.Emit(OpCodes.Ldloc, given);
            _writer.Emit(OpCodes.Ldc_I8, 1L);
            _writer.Emit(OpCodes.Sub);
        }
    }

    private void WriteLength(ParameterDefinition parameter)
    {
        _writer.Emit(OpCodes.Ldarg, parameter);
        if (parameter.ParameterType.IsByReference)
        {
            _writer.Emit(OpCodes.Ldobj, Pointed(parameter));
        }

        _writer.Emit(OpCodes.Call, LengthOf(Pointed(parameter)));
    }

    private void WriteLength(VariableDefinition variable)
    {
        _writer.Emit(OpCodes.Ldloc, variable);
        _writer.Emit(OpCodes.Call, LengthOf(variable.VariableType));
    }

    private MethodReference LengthOf(TypeReference type)
    {
        Type parameter = type switch
        {
            { MetadataType: MetadataType.String } => typeof(string),
            { FullName: "System.Text.StringBuilder" } => typeof(System.Text.StringBuilder),
            ArrayType => typeof(char[]),
            GenericInstanceType { ElementType.Name: "Span`1" } => typeof(Span<char>),
            _ => typeof(ReadOnlySpan<char>),
        };
        return module.ImportReference(typeof(Looks).GetMethod(nameof(Looks.Length), [parameter]));
    }

    private MethodReference Of(string name) => module.ImportReference(typeof(Looks).GetMethod(name));

    private static TypeReference Pointed(ParameterDefinition parameter) => parameter.ParameterType is ByReferenceType reference ? reference.ElementType : parameter.ParameterType;
}
