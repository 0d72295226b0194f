package vn.xaso.procedures.design.web;

import java.util.List;

/// Fields that belong together: a line of a list, or a block of a form.
///
/// @param id where a finding leads
public record PartGroup(String id, String title, List<PartField> fields) {}
