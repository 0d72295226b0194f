package vn.xaso.demo;

import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.identity.Citizen;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;

/// Gives accounts to the villagers who send their cases from home.
@Lazy
@Component
class DemoCitizens {

    private final Accounts accounts;

    DemoCitizens(Accounts accounts) {
        this.accounts = accounts;
    }

    Citizen of(Villager who, Instant now) {
        var account = accounts.findByPersonalId(who.personalId()).orElseGet(() -> enrol(who, now));
        return new Citizen(account.id(), who.name(), who.personalId(), who.phone(), null);
    }

    private Account enrol(Villager who, Instant now) {
        var account = Account.ofCitizen(who.personalId(), who.name(), who.phone());
        accounts.add(account, now);
        return account;
    }
}
