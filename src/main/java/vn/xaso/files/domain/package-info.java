/// What kinds of files there are and what their names may look like.
@org.jspecify.annotations.NullMarked
package vn.xaso.files.domain;
