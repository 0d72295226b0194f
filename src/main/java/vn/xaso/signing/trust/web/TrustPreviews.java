package vn.xaso.signing.trust.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.trust.application.TrustDesk.Preview;
import vn.xaso.signing.trust.domain.AuthorityCertificate.Doubt;
import vn.xaso.signing.trust.domain.Offer;
import vn.xaso.signing.trust.domain.TrustList;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Puts what a file would change into words.
@Component
class TrustPreviews {

    private static final Set<Doubt> SERIOUS = Set.of(Doubt.EXPIRED, Doubt.NO_AUTHORITY, Doubt.WEAK);

    private final Clock clock;

    TrustPreviews(Clock clock) {
        this.clock = clock;
    }

    /// @param taken what was ticked, or null where nobody has chosen yet
    TrustPreviewPage page(Preview preview, @Nullable Set<String> taken, List<FieldMessage> messages, Texts texts) {
        var list = preview.list();
        return new TrustPreviewPage(
                preview.brought().id().toString(),
                list != null,
                list != null && !preview.signerKnown(),
                list != null && list.isOutOfDate(clock.instant()),
                facts(preview, texts),
                preview.offers().stream()
                        .map(offer -> row(offer, preview, taken, texts))
                        .toList(),
                messages);
    }

    private static List<Fact> facts(Preview preview, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("signing.trust.source"), preview.brought().source()));
        var list = preview.list();
        if (list != null) {
            facts.addAll(facts(list, texts));
        }
        facts.add(new Fact(
                texts.of("signing.trust.file.fingerprint"),
                TrustWords.grouped(Sha256.hex(preview.brought().content()))));
        return facts;
    }

    private static List<Fact> facts(TrustList list, Texts texts) {
        var next = list.nextAt();
        return List.of(
                new Fact(
                        texts.of("signing.trust.list"),
                        texts.of("signing.trust.list.number", list.operator(), list.sequence())),
                new Fact(texts.of("signing.trust.list.territory"), list.territory()),
                new Fact(texts.of("signing.trust.list.issued"), texts.minute(list.issuedAt())),
                new Fact(texts.of("signing.trust.list.next"), next == null ? "" : texts.minute(next)),
                new Fact(texts.of("signing.trust.list.signer"), list.signer().name()),
                new Fact(
                        texts.of("signing.trust.list.signer.fingerprint"),
                        TrustWords.grouped(list.signer().fingerprint())));
    }

    private TrustPreviewPage.Row row(Offer offer, Preview preview, @Nullable Set<String> taken, Texts texts) {
        var certificate = offer.certificate();
        var doubts = certificate.doubts(clock.instant());
        boolean known = preview.known().contains(certificate.fingerprint());
        boolean chosen = taken == null
                ? !known && doubts.stream().noneMatch(SERIOUS::contains)
                : taken.contains(certificate.fingerprint());
        return new TrustPreviewPage.Row(
                certificate.fingerprint(),
                TrustWords.grouped(certificate.fingerprint()),
                offer.name(),
                preview.list() == null
                        ? new TrustWords(texts).validity(certificate)
                        : new TrustWords(texts).period(offer.from(), offer.to()),
                texts.of("signing.trust.service." + offer.service()),
                doubts.stream()
                        .filter(doubt -> preview.list() == null || doubt != Doubt.ISSUED_BY_ANOTHER)
                        .map(doubt -> texts.of("signing.trust.doubt." + doubt, certificate.issuer()))
                        .collect(Collectors.joining("; ")),
                known,
                chosen);
    }
}
