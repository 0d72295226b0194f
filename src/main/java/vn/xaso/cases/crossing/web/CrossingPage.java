package vn.xaso.cases.crossing.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// A case that was received for another unit.
///
/// @param receipt the address of form 01, or empty while the other unit has not got the case
/// @param result the address of the signed result, or empty
public record CrossingPage(
        String href,
        String code,
        String procedure,
        Tag tag,
        List<Fact> facts,
        String receipt,
        String result,
        boolean mayHandOver,
        String typed,
        List<FieldMessage> messages) {}
