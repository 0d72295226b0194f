/// Looks into files before they are stored, stores them, gives them back.
@org.jspecify.annotations.NullMarked
package vn.xaso.files.application;
