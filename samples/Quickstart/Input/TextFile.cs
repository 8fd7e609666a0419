using System;
using System.IO;
using System.Text;

namespace Regie.Samples.Quickstart.Input;

/// <summary>The text of a file as UTF-8. Bytes that do not fit the encoding are refused, because a replaced character is a changed ticket number.</summary>
internal static class TextFile
{
    /// <summary>Reads a file whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">Its encoding; null for UTF-8. A byte order mark in the file goes before it.</param>
    public static ReadOnlyMemory<byte> Read(string path, Encoding? encoding)
    {
        var bytes = Bytes(path);
        var (marked, mark) = ByteOrderMark(bytes);
        var text = bytes.AsMemory(mark);
        var source = Strict(marked ?? encoding ?? Encoding.UTF8);
        try
        {
            if (source.CodePage != Encoding.UTF8.CodePage)
                return Encoding.UTF8.GetBytes(source.GetString(text.Span));
            source.GetCharCount(text.Span);
            return text;
        }
        catch (DecoderFallbackException failure)
        {
            var line = 1 + text.Span[..Math.Max(0, failure.Index)].Count((byte)'\n');
            throw new CommandFailure(ExitCode.Unreadable, $"{path}, line {line}: this is no {source.WebName}. Name the encoding, for example --encoding windows-1252.");
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailure(ExitCode.Unreadable, $"{path}: the file cannot be read. {failure.Message}");
        }
    }

    private static (Encoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
