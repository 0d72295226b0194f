package vn.xaso.directory.domain;

import java.util.List;

/// What is wrong, or worth knowing, about a record of a list.
///
/// @param record the line, or the number of the record, counted from 1; 0 for the file as a whole
/// @param key the reason: a key of the messages of the directory
public record ImportProblem(int record, String key, List<Object> arguments) {}
