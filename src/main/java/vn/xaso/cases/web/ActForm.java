package vn.xaso.cases.web;

import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.CasePrints;

/// One thing that the acting official may do with the case now.
///
/// @param key names its texts, `cases.act.<key>.*`
/// @param path where it is sent, under the address of the case
/// @param next true for what usually comes next: it lies open, the others are folded
public record ActForm(CaseAct act, String key, String path, Shape shape, boolean next) {

    /// The number of the form that the applicant gets, or empty.
    public String form() {
        return CasePrints.numberOf(act);
    }

    public boolean isPage() {
        return shape == Shape.PAGE;
    }

    /// What the form asks for.
    public enum Shape {
        PLAIN,
        NOTE,
        ASSIGN,
        SUPPLEMENT,
        DRAFT,
        PIN,
        EXTEND,
        /// It has a page of its own.
        PAGE
    }
}
