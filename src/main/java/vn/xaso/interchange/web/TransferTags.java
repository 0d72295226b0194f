package vn.xaso.interchange.web;

import vn.xaso.interchange.application.TransferWords;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How the list tells of a case.
final class TransferTags {

    private TransferTags() {}

    static Tag state(Transfer one, Texts texts) {
        return switch (one.state()) {
            case COMPLETE -> new Tag(Kind.DONE, texts.of("interchange.state.COMPLETE"));
            case PARTIAL -> new Tag(Kind.WARN, texts.of("interchange.state.PARTIAL"));
            case REFUSED -> new Tag(Kind.LATE, texts.of("interchange.state.REFUSED"));
            case WAITING ->
                one.isStuck()
                        ? new Tag(Kind.WARN, texts.of("interchange.state.STUCK"))
                        : new Tag(Kind.INFO, texts.of("interchange.state.WAITING"));
        };
    }

    static String reason(Transfer one, Texts texts) {
        return one.reason() == Reason.NONE ? "–" : TransferWords.reason(one, texts);
    }

    static String missing(Transfer one, Texts texts) {
        return one.missing().isEmpty() ? "–" : TransferWords.fields(one.missing(), texts);
    }
}
