package vn.xaso.documents.incoming.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Whether the office may copy a document that came in.
public final class CopyPermission {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /// As clerks write it into the column of notes. The summary of an open document may speak of state secrets.
    private static final Pattern SECRET =
            Pattern.compile("(?<!\\p{L})(tuyệt mật|tối mật|độ mật)(?!\\p{L})|(^|[,;.])\\s*mật\\s*($|[,;.])", FLAGS);
    private static final Pattern ADDRESSED = Pattern.compile("đích danh|không bóc bì|chỉ người có tên", FLAGS);

    private CopyPermission() {}

    /// Why it must not be copied, as the key of a text; empty where it may be.
    ///
    /// Law: 30/2020/NĐ-CP art. 21 cl. 1, art. 22 cl. 4 (letters to one person stay closed, secrets have a law)
    public static Optional<String> refusal(IncomingDocument document) {
        var note = document.particulars().note();
        if (SECRET.matcher(note).find()) {
            return Optional.of("incoming.refusal.copySecret");
        }
        if (ADDRESSED.matcher(note).find()) {
            return Optional.of("incoming.refusal.copyAddressed");
        }
        if (document.number() == null) {
            return Optional.of("incoming.refusal.copyUnregistered");
        }
        return document.state().isFrozen() ? Optional.of("incoming.refusal.copyFrozen") : Optional.empty();
    }
}
