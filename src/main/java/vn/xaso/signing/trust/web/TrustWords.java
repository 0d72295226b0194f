package vn.xaso.signing.trust.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.trust.domain.AuthorityCertificate;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells since when and until when somebody is believed.
record TrustWords(Texts texts) {

    private static final int GROUP = 4;

    String period(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? texts.of("signing.trust.since", texts.day(from))
                : texts.of("signing.trust.fromTo", texts.day(from), texts.day(to));
    }

    String validity(AuthorityCertificate certificate) {
        return texts.of("signing.check.fromTo", texts.day(certificate.validFrom()), texts.day(certificate.validTo()));
    }

    Tag state(@Nullable LocalDate to, LocalDate today) {
        return to == null || to.isAfter(today)
                ? new Tag(Kind.DONE, texts.of("signing.trust.state.now"))
                : new Tag(Kind.NEUTRAL, texts.of("signing.trust.state.ended"));
    }

    /// In groups of four, so that two people can compare it aloud.
    static String grouped(String fingerprint) {
        return fingerprint.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
