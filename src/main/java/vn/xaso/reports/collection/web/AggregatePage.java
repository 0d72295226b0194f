package vn.xaso.reports.collection.web;

import java.util.List;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;

/// The reports of a round made one.
///
/// @param counted such as `41 of 45 units`
/// @param rows for a list unit by unit: which row of which table
public record AggregatePage(
        String href,
        String roundHref,
        String round,
        List<Link> ways,
        String way,
        String counted,
        List<Choice> rows,
        String row,
        List<SheetGrid> tables,
        List<Link> files) {}
