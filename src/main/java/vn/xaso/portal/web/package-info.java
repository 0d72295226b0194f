/// The pages that citizens open.
@org.jspecify.annotations.NullMarked
package vn.xaso.portal.web;
