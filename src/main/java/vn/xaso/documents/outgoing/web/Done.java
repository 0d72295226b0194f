package vn.xaso.documents.outgoing.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.xaso.ui.Texts;

/// What the official has just done with a document, as the page tells it afterwards.
enum Done {
    WRITTEN("drafts"),
    SUBMITTED("submission"),
    TAKEN_BACK("taking-back"),
    APPROVED("approval"),
    FORMAT_CONFIRMED("format-confirmation"),
    RETURNED("returns"),
    GIVEN_UP("giving-up"),
    ASKED("opinions"),
    ANSWERED("opinions/n"),
    SIGNED("signature"),
    NUMBERED("number"),
    SEALED("seal"),
    CANCELLED("cancellation"),
    ISSUED("issue"),
    RECALLED("recall"),
    SENT_ALSO("recipients"),
    SENT("recipients/n/sending"),
    FILED("dossier"),
    ATTACHED("attachments"),
    REMOVED("attachments/n/removal");

    private final String path;

    Done(String path) {
        this.path = path;
    }

    /// What the address of the document gets after an act that was sent to that path under it.
    static String mark(String path) {
        var act = path.replaceAll("/[0-9]+", "/n");
        return find(done -> done.path.equals(act))
                .map(done -> "?done=" + done.word())
                .orElse("");
    }

    /// Empty for a word that nobody's act has left.
    static String words(String word, Texts texts) {
        return find(done -> done.word().equals(word))
                .map(done -> texts.of("outgoing.done." + done))
                .orElse("");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Done> find(Predicate<Done> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }
}
