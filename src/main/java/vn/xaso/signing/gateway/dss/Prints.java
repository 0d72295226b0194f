package vn.xaso.signing.gateway.dss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Prints of the objects of a PDF: equal for what is drawn alike, whatever number the object has.
final class Prints {

    /// Deep enough for the nested drawings of a signature, and not endless in a file that points in circles.
    private static final int DEPTH = 9;

    private static final java.util.Set<COSName> BACKWARDS =
            java.util.Set.of(COSName.PARENT, COSName.P, COSName.getPDFName("StructParent"));

    private Prints() {}

    static String of(@Nullable COSBase object) {
        if (object == null) {
            return "";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, object, DEPTH);
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String annotation(COSDictionary annotation) {
        return of(annotation);
    }

    /// What a person typed; nothing for a field without a value.
    static String text(@Nullable COSBase value) {
        return switch (value) {
            case null -> "";
            case COSString string -> string.getString().strip();
            default -> of(value);
        };
    }

    /// A signature is known by what was signed and by its container.
    static String signature(@Nullable COSBase value) {
        return value instanceof COSDictionary dictionary
                ? of(dictionary.getDictionaryObject(COSName.BYTERANGE))
                        + of(dictionary.getDictionaryObject(COSName.CONTENTS))
                : "";
    }

    private static void add(MessageDigest digest, COSBase object, int depth) throws IOException {
        switch (object) {
            case COSObject reference -> {
                var target = reference.getObject();
                if (target != null) {
                    add(digest, target, depth);
                }
            }
            case COSArray array
            when depth > 0 -> {
                digest.update((byte) '[');
                for (var item : array) {
                    if (item != null) {
                        add(digest, item, depth - 1);
                    }
                }
            }
            case COSDictionary dictionary when depth > 0 -> addDictionary(digest, dictionary, depth);
            case COSArray tooDeep -> digest.update((byte) 'A');
            case COSDictionary tooDeep -> digest.update((byte) 'D');
            case COSString string -> digest.update(string.getBytes());
            default -> digest.update(object.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static void addDictionary(MessageDigest digest, COSDictionary dictionary, int depth) throws IOException {
        digest.update((byte) '<');
        for (var name : new TreeSet<>(dictionary.keySet())) {
            var item = dictionary.getItem(name);
            if (item != null && !BACKWARDS.contains(name)) {
                digest.update(name.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                add(digest, item, depth - 1);
            }
        }
        if (dictionary instanceof COSStream stream && stream.hasData()) {
            try (var raw = stream.createRawInputStream()) {
                var buffer = new byte[8192];
                for (int read = raw.read(buffer); read >= 0; read = raw.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
    }
}
