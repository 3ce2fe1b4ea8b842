using System.Reflection;
using System.Reflection.Emit;

namespace UnDocParser.Tests.Architecture;

/// <summary>Finds what the types of a compiled assembly refer to: in their signatures, and in the instructions of their methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Returns the types of the same assembly that a type refers to, each without its type arguments; those of nested types belong to it.</summary>
    public static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (Type implemented in type.GetInterfaces())
        {
            Add(found, implemented);
        }

        foreach (FieldInfo field in type.GetFields(Declared))
        {
            Add(found, field.FieldType);
        }

        foreach (MethodBase method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        {
            AddMethod(found, method);
        }

        found.RemoveWhere(other => other.Assembly != type.Assembly);
        return found;
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            Add(found, parameter.ParameterType);
        }

        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (LocalVariableInfo local in body.LocalVariables)
        {
            Add(found, local.LocalType);
        }

        foreach (int token in TokensOf(body.GetILAsByteArray() ?? []))
        {
            MemberInfo? member = method.Module.ResolveMember(token, ArgumentsOf(method.DeclaringType), method.IsGenericMethod ? method.GetGenericArguments() : null);
            Add(found, member as Type ?? member?.DeclaringType);
        }
    }

    private static Type[]? ArgumentsOf(Type? type) => type is { IsGenericType: true } ? type.GetGenericArguments() : null;

    // The operands that name a type, a field or a method; strings and signatures name none.
    private static IEnumerable<int> TokensOf(byte[] code)
    {
        int at = 0;
        while (at < code.Length)
        {
            OpCode operation = OpCodesByValue[code[at] == 0xFE ? (short)((code[at] << 8) | code[at + 1]) : code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += SizeOf(operation.OperandType, code, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static void Add(HashSet<Type> found, Type? type)
    {
        while (type is { HasElementType: true })
        {
            type = type.GetElementType();
        }

        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        foreach (Type argument in type.GetGenericArguments())
        {
            Add(found, argument);
        }

        found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
