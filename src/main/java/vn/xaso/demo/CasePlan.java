package vn.xaso.demo;

import java.util.List;
import vn.xaso.cases.domain.Channel;
import vn.xaso.procedures.ProcedureVersion;

/// What will happen to one case of the demonstration.
///
/// @param key the request key: the same plan makes the same case once
record CasePlan(String key, ProcedureVersion procedure, Villager applicant, Channel channel, List<Act> acts) {

    CasePlan {
        acts = List.copyOf(acts);
    }

    /// A number that is the same at every start, to choose among equals.
    int lot(int among) {
        return Math.floorMod(key.hashCode(), among);
    }
}
