/// The page on which the trail is read.
@org.jspecify.annotations.NullMarked
package vn.xaso.audit.web;
