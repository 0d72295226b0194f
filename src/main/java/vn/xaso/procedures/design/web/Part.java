package vn.xaso.procedures.design.web;

import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.design.domain.Place;

/// One part of a design as a form.
interface Part {

    /// Empty lines that wait at the end of a list.
    int MORE = 3;

    Place place();

    Filled filled(ProcedureVersion version);

    void make(FieldMaker maker);

    ProcedureVersion read(ProcedureVersion held, FieldReader reader);
}
