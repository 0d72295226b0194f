package vn.xaso.cases.legs.domain;

import vn.xaso.cases.CaseAct;

/// Who is asked.
public enum LegKind {
    /// Another office of the same unit.
    OFFICE,
    COMMUNE,
    PROVINCE,
    /// A ministry or its system, which this program does not reach: reference and standing are written down by hand.
    MINISTRY;

    /// The act with which the case itself begins to wait.
    public CaseAct beginning() {
        return this == OFFICE || this == COMMUNE ? CaseAct.CONSULT : CaseAct.TRANSFER_UP;
    }
}
