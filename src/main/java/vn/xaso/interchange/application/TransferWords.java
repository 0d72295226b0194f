package vn.xaso.interchange.application;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.ui.Texts;

/// How the work on a case is told.
public final class TransferWords {

    private TransferWords() {}

    /// Why the portal does not know all of it, in words.
    public static String reason(Transfer one, Texts texts) {
        var reason = texts.of("interchange.reason." + one.reason());
        return one.words().isEmpty() ? reason : texts.of("interchange.reason.with", reason, one.words());
    }

    public static String fields(Collection<Field> fields, Texts texts) {
        return fields.stream()
                .map(field -> texts.of("synchronised.field." + field))
                .collect(Collectors.joining(", "));
    }
}
