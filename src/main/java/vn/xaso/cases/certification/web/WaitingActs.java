package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.CertificationDesk;
import vn.xaso.cases.certification.application.CertifyingDesk;
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
    /// @param paid whether the money was taken
    record Sent(List<String> cases, String pin, String note, String signer, boolean paid) {

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

    WaitingDone certify(Actor actor, Sent sent) {
        return WaitingDone.of(certifying.certify(actor, sent.chosen(), sent.typedPin()));
    }

    WaitingDone giveBack(Actor actor, Sent sent) {
        return WaitingDone.of(certifying.giveBack(actor, sent.chosen(), sent.note()));
    }

    WaitingDone submitAgain(Actor actor, Sent sent) {
        return WaitingDone.of(counter.submitAgain(actor, sent.chosen(), signer(sent.signer())));
    }

    private static @Nullable UUID signer(String typed) {
        return ids(List.of(typed)).stream().findFirst().orElse(null);
    }

    WaitingDone issue(Actor actor, Sent sent) {
        return WaitingDone.of(handing.issue(actor, sent.chosen(), sent.typedPin()));
    }

    WaitingDone handOver(Actor actor, Sent sent) {
        return WaitingDone.of(handing.handOver(actor, sent.chosen(), sent.note(), sent.paid()));
    }
}
