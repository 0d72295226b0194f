package vn.xaso.documents.incoming.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.xaso.documents.incoming.domain.Party;
import vn.xaso.kernel.Refusal;

/// What a leader writes on a document: who leads, who contributes, who is informed, until when, and how.
///
/// @param words what is to be done
public record Direction(Party lead, List<Party> contributors, List<Party> informed, LocalDate dueOn, String words) {

    /// Nobody stands in it twice.
    public Direction {
        contributors = List.copyOf(contributors);
        informed = List.copyOf(informed);
        var all = new ArrayList<Party>(contributors);
        all.addAll(informed);
        all.add(lead);
        if (new HashSet<>(all).size() != all.size()) {
            throw new Refusal("incoming.refusal.twice");
        }
    }
}
