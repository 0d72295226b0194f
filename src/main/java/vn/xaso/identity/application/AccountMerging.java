package vn.xaso.identity.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.identity.domain.AccountsOfUnits;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.kernel.merging.MergingPart;

/// People sign in as before and act for the successor.
@Component
class AccountMerging implements MergingPart {

    private final AccountsOfUnits accounts;

    AccountMerging(AccountsOfUnits accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<String> tables() {
        return Set.of("identity.account", "identity.session", "identity.api_token", "identity.absence");
    }

    @Override
    public List<Lot> count(Joining joining) {
        var figures = accounts.figures(joining.from(), joining.on());
        return List.of(
                new Lot("accounts", Fate.MOVES, figures.accounts()),
                new Lot("tokens", Fate.MOVES, figures.tokens()),
                new Lot("absences", Fate.MOVES, figures.absences()));
    }

    @Override
    public void move(Joining joining) {
        accounts.move(joining);
    }
}
