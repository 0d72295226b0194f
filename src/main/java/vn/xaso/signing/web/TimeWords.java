package vn.xaso.signing.web;

import java.util.List;
import vn.xaso.signing.SignatureReport.Revocation;
import vn.xaso.signing.SignatureReport.Revocation.Origin;
import vn.xaso.signing.SignatureReport.Signature;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// Tells when somebody signed, how that is proved, and how old the list of revoked certificates is.
record TimeWords(Texts texts) {

    void add(List<Fact> facts, Signature signature) {
        var claimedAt = signature.times().claimedAt();
        if (claimedAt != null) {
            facts.add(new Fact(texts.of("signing.check.claimed"), texts.minute(claimedAt)));
        }
        facts.add(new Fact(texts.of("signing.check.stamped"), stamped(signature)));
        facts.add(new Fact(texts.of("signing.check.level"), level(signature)));
    }

    private String stamped(Signature signature) {
        var times = signature.times();
        var at = times.stampedAt();
        if (at == null) {
            return texts.of("signing.check.stamped.no");
        }
        return texts.of(
                times.stampTrusted() ? "signing.check.stamped.by" : "signing.check.stamped.unproved",
                texts.minute(at),
                times.stampedBy());
    }

    private String level(Signature signature) {
        return signature.level().isEmpty()
                ? texts.of("signing.check.level.none", signature.format())
                : texts.of("signing.check.level." + signature.level(), signature.format());
    }

    String revocation(Revocation revocation) {
        var issuedAt = revocation.issuedAt();
        var age = issuedAt == null ? "" : texts.minute(issuedAt);
        var origin =
                revocation.origin() == Origin.NONE ? "" : revocation.origin().name();
        return switch (revocation.standing()) {
            case GOOD -> texts.of("signing.check.revocation.good", origin, age);
            case REVOKED -> {
                var at = revocation.revokedAt();
                yield texts.of("signing.check.revocation.revoked", at == null ? "" : texts.minute(at), origin);
            }
            case UNKNOWN -> texts.of("signing.check.revocation.unknown");
        };
    }
}
