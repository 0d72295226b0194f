package vn.xaso.procedures.design.web;

import org.jspecify.annotations.Nullable;
import vn.xaso.forms.FormView;
import vn.xaso.procedures.web.ProcedurePage;

/// A design as citizens would read it, with the electronic form as they would fill it.
///
/// @param form null where there is none
public record PreviewPage(
        String back, ProcedurePage procedure, @Nullable FormView form) {}
