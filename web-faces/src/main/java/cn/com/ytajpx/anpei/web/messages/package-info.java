/** In-app messages, the same pages in every area. They ask the domain's inbox; they decide nothing. */
package cn.com.ytajpx.anpei.web.messages;
