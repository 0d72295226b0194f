/// The page that shows a visitor around the demonstration.
@org.jspecify.annotations.NullMarked
package vn.xaso.demo.web;
