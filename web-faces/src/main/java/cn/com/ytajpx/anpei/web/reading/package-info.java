/** How a person reads: language, light or dark, text size; and all words in that language. */
package cn.com.ytajpx.anpei.web.reading;
