package vn.xaso.procedures.design.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;

/// One part of a design, to be written.
///
/// @param href of the design
/// @param tabs all parts
/// @param mark tells the part as it was when it was opened
/// @param overtaken what to say where somebody else wrote in it meanwhile, or empty
/// @param lists whether saving brings new empty lines
/// @param joins whether the forms of the linked steps can be joined here
/// @param findings what the checks say of this part
public record PartPage(
        String href,
        String action,
        String title,
        String procedure,
        String code,
        List<Link> tabs,
        String lead,
        List<PartGroup> groups,
        String mark,
        String overtaken,
        boolean lists,
        boolean live,
        boolean joins,
        List<FindingRow> findings,
        List<FieldMessage> messages) {}
