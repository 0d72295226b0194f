package vn.xaso.signing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.SignatureReport.Outcome;
import vn.xaso.signing.SignatureReport.Signature;
import vn.xaso.signing.SignatureVerdict.Verdict;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells a report in plain sentences.
final class ReportWords {

    private static final long KILO = 1024;

    private final Texts texts;
    private final boolean waiting;

    /// @param waiting a time-stamp is still to be added
    ReportWords(Texts texts, boolean waiting) {
        this.texts = texts;
        this.waiting = waiting;
    }

    /// @param kept the report as it is sent back, and its mark; both empty on paper
    ReportPage page(SignatureReport report, String kept, String mark) {
        var word = "signing.check.outcome." + word(report);
        return new ReportPage(
                kind(report),
                texts.of(word),
                texts.of(word + ".text") + (waiting ? " " + texts.of("signing.stamps.report.waiting") : ""),
                List.of(
                        new Fact(texts.of("signing.check.size"), size(report)),
                        new Fact(
                                texts.of("signing.check.count"),
                                String.valueOf(report.signatures().size()))),
                report.signatures().stream().map(this::part).toList(),
                List.of(
                        new Fact(texts.of("signing.check.at"), texts.minute(report.checkedAt())),
                        new Fact(texts.of("signing.check.policy"), report.policy()),
                        new Fact(texts.of("signing.check.fingerprint"), report.sha256())),
                kept,
                mark);
    }

    private static String word(SignatureReport report) {
        if (report.outcome() != Outcome.SIGNED) {
            return report.outcome().name();
        }
        return report.verdict() == null
                ? Outcome.UNSIGNED.name()
                : report.verdict().name();
    }

    private static Kind kind(SignatureReport report) {
        return switch (report.outcome()) {
            case SIGNED -> kind(report.verdict() == null ? Verdict.UNDECIDED : report.verdict());
            case UNSIGNED -> Kind.INFO;
            case UNREADABLE, LOCKED, TOO_HEAVY, FAILED -> Kind.WARN;
        };
    }

    private static Kind kind(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Kind.DONE;
            case INVALID -> Kind.LATE;
            case UNDECIDED -> Kind.WARN;
        };
    }

    private String size(SignatureReport report) {
        var kilobytes = Math.max(1, report.bytes() / KILO);
        return report.pages() == 0
                ? texts.of("signing.check.size.bytes", kilobytes)
                : texts.of("signing.check.size.pages", kilobytes, report.pages());
    }

    private ReportPage.Part part(Signature signature) {
        var signer = signature.signer();
        var name = signer.name().isEmpty() ? texts.of("signing.check.nobody") : signer.name();
        return new ReportPage.Part(
                texts.of("signing.check.signature", signature.number(), name),
                new Tag(kind(signature.verdict()), texts.of("signing.verdict." + signature.verdict())),
                texts.of("signing.reason." + signature.reason()),
                facts(signature),
                later(signature),
                signature.warnings().stream()
                        .map(warning -> texts.of("signing.check.warning." + warning))
                        .toList());
    }

    private List<Fact> facts(Signature signature) {
        var signer = signature.signer();
        var facts = new ArrayList<Fact>();
        add(facts, "signing.check.organisation", signer.organisation());
        add(facts, "signing.check.title", signer.title());
        add(facts, "signing.check.issuer", signer.issuer());
        add(facts, "signing.check.serial", signer.serial());
        var from = signer.validFrom();
        var to = signer.validTo();
        if (from != null && to != null) {
            add(facts, "signing.check.validity", texts.of("signing.check.fromTo", texts.day(from), texts.day(to)));
        }
        new TimeWords(texts).add(facts, signature);
        add(
                facts,
                "signing.check.integrity",
                texts.of(signature.intact() ? "signing.check.intact" : "signing.check.broken"));
        add(facts, "signing.check.trust", trust(signature));
        add(facts, "signing.check.revocation", new TimeWords(texts).revocation(signature.revocation()));
        add(facts, "signing.check.coverage", coverage(signature));
        add(facts, "signing.check.permission", texts.of("signing.check.permission." + signature.permission()));
        return facts;
    }

    private void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(texts.of(key), text));
        }
    }

    private String trust(Signature signature) {
        var trust = signature.trust();
        if (trust.root().isEmpty()) {
            return texts.of("signing.check.trust.none");
        }
        var source = trust.source().isEmpty() ? trust.root() : trust.root() + " (" + trust.source() + ")";
        var to = trust.to();
        return to == null
                ? texts.of("signing.check.trust.by", source)
                : texts.of("signing.check.trust.until", source, texts.day(to));
    }

    private String coverage(Signature signature) {
        var coverage = signature.coverage();
        if (coverage.whole()) {
            return texts.of("signing.check.coverage.whole", coverage.ofPages());
        }
        if (coverage.bytes() == 0) {
            return texts.of("signing.check.coverage.unknown");
        }
        return texts.of(
                "signing.check.coverage.part",
                coverage.pages(),
                coverage.ofPages(),
                coverage.revision(),
                coverage.ofRevisions());
    }

    private List<ReportPage.Line> later(Signature signature) {
        return signature.later().stream()
                .map(later -> new ReportPage.Line(
                        later.permitted() ? Kind.INFO : Kind.LATE,
                        texts.of(
                                later.permitted() ? "signing.check.later.allowed" : "signing.check.later.forbidden",
                                later.revision(),
                                later.changes().stream()
                                        .map(change -> texts.of("signing.check.change." + change))
                                        .collect(Collectors.joining(", "))
                                        .toLowerCase(Locale.ROOT))))
                .toList();
    }
}
