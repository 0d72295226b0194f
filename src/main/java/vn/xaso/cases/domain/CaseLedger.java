package vn.xaso.cases.domain;

/// Keeps what is counted later, in the transaction of the act.
public interface CaseLedger {

    void write(CaseFile.Change change);
}
