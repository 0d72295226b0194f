package vn.xaso.reports.sheets;

import vn.xaso.kernel.Refusal;

/// A formula that cannot be read.
public final class FormulaMistake extends Refusal {

    /// @param kind names its words: `sheets.formula.<kind>`
    FormulaMistake(String kind, Object... arguments) {
        super("sheets.formula." + kind, arguments);
    }
}
