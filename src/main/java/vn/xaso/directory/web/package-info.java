/// The pages of the directory.
@org.jspecify.annotations.NullMarked
package vn.xaso.directory.web;
