import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { goodsFromAddress, goodsToAddress } from './goods-address.ts';
import { newGoods, type GoodsToTry } from './goods-to-try.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The goods being tried, kept in the address with every change: a reload, or somebody else's browser, shows the same. */
export const useGoodsInAddress = () => {
  const [address, setAddress] = useSearchParams();
  const [goods, setGoods] = useState<GoodsToTry>(() => goodsFromAddress(address, today()) ?? newGoods(today()));
  const put = (next: GoodsToTry) => {
    setGoods(next);
    setAddress(goodsToAddress(next), { replace: true });
  };
  return { goods, change: (part: Partial<GoodsToTry>) => put({ ...goods, ...part }), startAnew: () => put(newGoods(today())) };
};
