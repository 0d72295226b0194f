package vn.xaso.cases.figures.domain;

/// All cases that are over.
public interface EndedCases {

    void add(EndedCase ended);
}
