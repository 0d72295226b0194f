package vn.xaso.signing.trust.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.domain.RevocationLists.Known;
import vn.xaso.signing.trust.domain.AuthorityCertificate;
import vn.xaso.signing.trust.domain.RevocationList;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells how fresh a list of revoked certificates is.
record RevocationWords(Texts texts) {

    RevocationListPage.Row row(Known list, Instant now) {
        boolean file = list.address().startsWith(RevocationList.HANDED_IN);
        return new RevocationListPage.Row(
                list.id().toString(),
                list.issuer().isEmpty()
                        ? texts.of("signing.revocation.issuer.unknown")
                        : AuthorityCertificate.nameIn(list.issuer()),
                file ? texts.of("signing.revocation.handedIn") : list.address(),
                minute(list.issuedAt()),
                minute(list.nextAt()),
                minute(list.triedAt()),
                state(list, now));
    }

    private Tag state(Known list, Instant now) {
        if (!list.fault().isEmpty()) {
            return new Tag(Kind.WARN, texts.of("signing.revocation.fault." + list.fault()));
        }
        if (list.issuedAt() == null) {
            return new Tag(Kind.NEUTRAL, texts.of("signing.revocation.state.waiting"));
        }
        return RevocationList.isOutOfDate(list, now)
                ? new Tag(Kind.WARN, texts.of("signing.revocation.state.old"))
                : new Tag(Kind.DONE, texts.of("signing.revocation.state.fresh"));
    }

    private String minute(@Nullable Instant at) {
        return at == null ? "–" : texts.minute(at);
    }
}
