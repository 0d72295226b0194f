package vn.xaso.signing.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.application.KeyDesk;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Puts the keys of a unit into words.
@Component
class KeyWords {

    private static final Set<String> ACTS = Set.of("RETIRED", "REVOKED", "ELSEWHERE", "PROGRAM");

    private final KeyDesk desk;
    private final Clock clock;

    KeyWords(KeyDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    KeyListPage list(Actor actor, List<FieldMessage> messages, Texts texts) {
        return new KeyListPage(
                actor.unitName(),
                desk.signers(actor).stream().map(signer -> row(signer, texts)).toList(),
                row(desk.seal(actor), texts),
                row(desk.programSeal(actor), texts),
                desk.clerks(actor).stream()
                        .map(clerk -> new Choice(clerk.id().toString(), clerk.name()))
                        .toList(),
                "",
                messages);
    }

    /// Says what was just done to a key; nothing for a word that no act leaves.
    KeyListPage done(KeyListPage page, String act, String holder, Texts texts) {
        if (!ACTS.contains(act)) {
            return page;
        }
        var name = Stream.concat(page.people().stream(), Stream.of(page.seal(), page.program()))
                .filter(row -> row.holder().equals(holder))
                .map(KeyListPage.Row::name)
                .findFirst();
        return page.withDone(name.map(found -> texts.of("signing.keys.done." + act + ".of", found))
                .orElseGet(() -> texts.of("signing.keys.done." + act)));
    }

    private KeyListPage.Row row(KeyDesk.Signer signer, Texts texts) {
        boolean person = signer.holder().kind() == KeyHolder.Kind.PERSON;
        return new KeyListPage.Row(
                switch (signer.holder().kind()) {
                    case PERSON -> signer.holder().id().toString();
                    case ORGANISATION -> TypedHolder.SEAL;
                    case PROGRAM -> TypedHolder.PROGRAM;
                },
                signer.name(),
                person && !signer.maySign() ? texts.of("signing.keys.left") : signer.title(),
                state(signer, texts),
                driver(signer, texts),
                signer.maySign(),
                signer.hasKey());
    }

    private static String driver(KeyDesk.Signer signer, Texts texts) {
        var key = signer.key();
        return key == null || !signer.hasKey() ? "" : texts.of("signing.drivers.kind." + key.driver());
    }

    private Tag state(KeyDesk.Signer signer, Texts texts) {
        var key = signer.key();
        if (key == null) {
            return new Tag(Kind.NEUTRAL, texts.of("signing.keys.state.none"));
        }
        var blockedAt = key.blockedAt();
        if (blockedAt != null) {
            return new Tag(Kind.LATE, texts.of("signing.keys.state.blocked", texts.day(blockedAt)));
        }
        return key.validTo().isAfter(clock.instant())
                ? new Tag(Kind.DONE, texts.of("signing.keys.state.valid", texts.day(key.validTo())))
                : new Tag(Kind.LATE, texts.of("signing.keys.state.expired", texts.day(key.validTo())));
    }
}
