package vn.xaso.documents.incoming.domain;

import vn.xaso.documents.Urgency;

/// In how many working days a document is done where neither the sender nor the leader says otherwise.
public interface DeadlineRules {

    /// @param type a code of the list of types
    int workingDays(String type, Urgency urgency);
}
