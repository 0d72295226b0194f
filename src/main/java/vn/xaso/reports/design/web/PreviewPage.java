package vn.xaso.reports.design.web;

import java.util.List;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Fact;

/// A form as those who fill it in will see it.
///
/// @param narratives their titles and hints
public record PreviewPage(String href, String title, List<Fact> narratives, List<SheetGrid> tables) {}
