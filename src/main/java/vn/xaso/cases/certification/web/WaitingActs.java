package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.CertificationDesk;
import vn.xaso.cases.certification.application.CertifyingDesk;
import vn.xaso.cases.certification.application.CertifyingDesk.Done;
import vn.xaso.cases.certification.application.HandOverDesk;
import vn.xaso.cases.certification.application.Seen;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.Pin;

/// Does what one button of a list of certification says, with all that is ticked.
@Component
class WaitingActs {

    private final CertificationDesk counter;
    private final CertifyingDesk certifying;
    private final HandOverDesk handing;

    WaitingActs(CertificationDesk counter, CertifyingDesk certifying, HandOverDesk handing) {
        this.counter = counter;
        this.certifying = certifying;
        this.handing = handing;
    }

    /// What was ticked and typed.
    ///
    /// @param cases each with the version that was seen
    record Sent(List<String> cases, String pin, String note, String signer) {

        private List<Seen> chosen() {
            var chosen = cases.stream()
                    .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_\\d{1,9}"))
                    .map(value -> value.split("_", 2))
                    .map(parts -> new Seen(UUID.fromString(parts[0]), Integer.parseInt(parts[1])))
                    .toList();
            if (chosen.isEmpty()) {
                throw new Refusal("certification.refusal.none");
            }
            return chosen;
        }

        private @Nullable Pin typedPin() {
            return pin.isBlank() ? null : new Pin(pin.strip());
        }

        @Override
        public String toString() {
            return "Sent[hidden]";
        }
    }

    static List<UUID> ids(List<String> cases) {
        return cases.stream()
                .map(value -> value.split("_", 2)[0])
                .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    Done certify(Actor actor, Sent sent) {
        return certifying.certify(actor, sent.chosen(), sent.typedPin());
    }

    Done giveBack(Actor actor, Sent sent) {
        return certifying.giveBack(actor, sent.chosen(), sent.note());
    }

    Done submitAgain(Actor actor, Sent sent) {
        return counter.submitAgain(actor, sent.chosen(), signer(sent.signer()));
    }

    private static @Nullable UUID signer(String typed) {
        return ids(List.of(typed)).stream().findFirst().orElse(null);
    }

    Done issue(Actor actor, Sent sent) {
        return handing.issue(actor, sent.chosen(), sent.typedPin());
    }

    Done handOver(Actor actor, Sent sent) {
        return handing.handOver(actor, sent.chosen(), sent.note());
    }
}
