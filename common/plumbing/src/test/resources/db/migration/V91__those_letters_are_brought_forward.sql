update dead_letter set topic = 'older', reason = 'BROUGHT_FORWARD' where topic = 'letters';
