package vn.xaso.reports.collection.web;

import java.util.List;
import vn.xaso.reports.sheets.SheetGrid;

/// What stands on the paper of reports put together.
public record AggregateSheet(String issuer, String title, String period, String counted, List<SheetGrid> tables) {}
